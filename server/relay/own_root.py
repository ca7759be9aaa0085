"""The relay's trust in a centre that serves HTTPS under its own root: chain and host name count, the relay's clock does not."""

import ssl
from typing import Any

from requests.adapters import HTTPAdapter

from core.protocol import tls

_NO_CHECK_TIME = 0x200000  # X509_V_FLAG_NO_CHECK_TIME of OpenSSL, for which ssl.VerifyFlags has no name


class OwnRoot(HTTPAdapter):
    """root: the public key that the centre's certificate has to be signed by."""

    def __init__(self, root: bytes) -> None:
        self._whom = ssl.create_default_context(cadata=tls.anchor(root))
        self._whom.verify_flags |= _NO_CHECK_TIME
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._whom, **kwargs)

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> tuple[dict[str, Any], dict[str, Any]]:
        host, _ = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Nothing is added to what the context believes."""
