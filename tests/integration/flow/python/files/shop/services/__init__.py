from .search import SearchService, run_search
from . import reports
