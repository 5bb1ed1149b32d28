import uvicorn


def serve(worker):
    # ruleid: python-network-bind-all-interfaces
    uvicorn.run("shop:app", host="0.0.0.0")
    # ok: python-network-bind-all-interfaces
    worker.run(host="0.0.0.0")
