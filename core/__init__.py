"""What desktop and server share: the domain, the protocol and the charts. No Qt, no SQL, no network, no clock."""
