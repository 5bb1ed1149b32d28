from dash import Dash

board = Dash(__name__)
# ruleid: python-debug-flask-run
board.run(debug=True)
