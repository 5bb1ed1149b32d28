from flask import Flask

import pages.orders
import pages.profile

app = Flask(__name__)
pages.orders.register(app)
pages.profile.register(app)
