import uvicorn
from uvicorn import run as serve

if __name__ == "__main__":
    # ruleid: python-debug-auto-reload
    uvicorn.run("shop:app", host="127.0.0.1", reload=True)
    # ruleid: python-debug-auto-reload
    serve(
        "shop:app",
        reload=True,
    )
    # ok: python-debug-auto-reload
    uvicorn.run("shop:app", reload=False)
    # ok: python-debug-auto-reload
    serve("shop:app")


# Each of the other forms once.
import granian
import hypercorn

# ruleid: python-debug-auto-reload
hypercorn.run(use_reloader=True)
# ruleid: python-debug-auto-reload
granian.Granian(reload=True)
