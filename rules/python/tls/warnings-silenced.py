import logging

import requests
import urllib3
from urllib3 import disable_warnings
from urllib3.exceptions import InsecureRequestWarning

# ruleid: python-tls-warnings-silenced
urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
# ruleid: python-tls-warnings-silenced
disable_warnings(
    category=InsecureRequestWarning,
)
# ruleid: python-tls-warnings-silenced
requests.packages.urllib3.disable_warnings()
# ok: python-tls-warnings-silenced
logging.captureWarnings(True)
# ok: python-tls-warnings-silenced
pool = urllib3.PoolManager()


# Each of the other forms once.
import requests.urllib3
import urllib3.exceptions
import warnings

# ruleid: python-tls-warnings-silenced
requests.urllib3.disable_warnings()
# ruleid: python-tls-warnings-silenced
warnings.simplefilter("ignore", urllib3.exceptions.InsecureRequestWarning)
# ruleid: python-tls-warnings-silenced
warnings.filterwarnings("ignore", category=urllib3.exceptions.InsecureRequestWarning)
