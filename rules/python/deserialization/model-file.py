import numpy as np
import torch
from torch import load as load_weights
from transformers import AutoModel

TRUST = True


def models(path):
    # ruleid: python-deserialization-model-file
    a = torch.load(path, weights_only=False)
    # ruleid: python-deserialization-model-file
    b = load_weights(
        path,
        map_location="cpu",
        weights_only=False,
    )
    # ruleid: python-deserialization-model-file
    c = np.load(path, allow_pickle=True)
    # ruleid: python-deserialization-model-file
    d = AutoModel.from_pretrained("acme/model", trust_remote_code=TRUST)
    # ok: python-deserialization-model-file
    e = torch.load(path, weights_only=True)
    # ok: python-deserialization-model-file
    f = np.load(path)
    # ok: python-deserialization-model-file
    g = AutoModel.from_pretrained("acme/model")
    return a, b, c, d, e, f, g


# Each of the other forms once.
import datasets
import keras.models
import keras.saving
import tensorflow.keras.models
import transformers

# ruleid: python-deserialization-model-file
tensorflow.keras.models.load_model(safe_mode=False)
# ruleid: python-deserialization-model-file
keras.models.load_model(safe_mode=False)
# ruleid: python-deserialization-model-file
keras.saving.load_model(safe_mode=False)
# ruleid: python-deserialization-model-file
datasets.load_dataset(trust_remote_code=True)
# ruleid: python-deserialization-model-file
transformers.pipeline(trust_remote_code=True)
