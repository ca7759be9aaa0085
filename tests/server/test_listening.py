"""How servers listen, and on which systems: what is not of every system is not needed to carry."""

import asyncio
import socket
import subprocess
import sys
from contextlib import closing

from server.serving import listen

_NOT_EVERYWHERE = ("fcntl", "termios", "pwd", "grp", "resource", "posix_spawn")


def test_an_answer_never_waits_for_the_acknowledgement_of_its_head():
    """Head and body leave as two packets; held back, each answer on a fast line would cost 40 ms."""
    sends_at_once = []

    async def taken(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        sends_at_once.append(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0)
        writer.close()
        await writer.wait_closed()

    async def serve(listener: socket.socket) -> None:
        async with await asyncio.start_server(taken, sock=listener):
            reader, writer = await asyncio.open_connection(*listener.getsockname()[:2])
            await reader.read()
            writer.close()
            await writer.wait_closed()

    with closing(listen("127.0.0.1", 0)) as listener:
        asyncio.run(serve(listener))
    assert sends_at_once == [True]


def test_the_relay_needs_nothing_that_only_one_system_has():
    hidden = "; ".join(f"sys.modules['{name}'] = None" for name in _NOT_EVERYWHERE)
    words = f"import sys; {hidden}; import server.relay.serving; print('here')"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, timeout=60)
    assert done.stdout == "here\n", done.stderr
