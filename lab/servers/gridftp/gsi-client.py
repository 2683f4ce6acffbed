"""The GSI side of a client: reads one request a line, answers with one line, all tokens in base64."""

import base64
import ctypes
import sys

gss = ctypes.CDLL("libglobus_gssapi_gsi.so.4")

MUTUAL, INTEGRITY, CONFIDENTIALITY = 2, 32, 16
CONTINUE_NEEDED = 1
INITIATE = 1


class Buffer(ctypes.Structure):
    _fields_ = [("length", ctypes.c_size_t), ("value", ctypes.c_void_p)]


def buffer_of(data):
    held = ctypes.create_string_buffer(data, len(data))
    made = Buffer(len(data), ctypes.cast(held, ctypes.c_void_p))
    made.held = held
    return made


def bytes_of(buffer):
    return ctypes.string_at(buffer.value, buffer.length) if buffer.length else b""


def checked(status, minor):
    if status >> 16:
        sys.exit(f"GSSAPI: major {status:#x}, minor {minor.value}")
    return status


minor = ctypes.c_uint32()
credential = ctypes.c_void_p()
context = ctypes.c_void_p()
checked(
    gss.gss_acquire_cred(
        ctypes.byref(minor), None, 0, None, INITIATE, ctypes.byref(credential), None, None
    ),
    minor,
)


def initiate(token):
    out = Buffer()
    given = buffer_of(token)
    status = checked(
        gss.gss_init_sec_context(
            ctypes.byref(minor),
            credential,
            ctypes.byref(context),
            None,
            None,
            MUTUAL | INTEGRITY | CONFIDENTIALITY,
            0,
            None,
            ctypes.byref(given) if token else None,
            None,
            ctypes.byref(out),
            None,
            None,
        ),
        minor,
    )
    state = "more" if status & CONTINUE_NEEDED else "done"
    return f"{state} {base64.b64encode(bytes_of(out)).decode()}"


def wrap(confidential, text):
    out = Buffer()
    state = ctypes.c_int()
    given = buffer_of(text)
    checked(
        gss.gss_wrap(
            ctypes.byref(minor),
            context,
            int(confidential),
            0,
            ctypes.byref(given),
            ctypes.byref(state),
            ctypes.byref(out),
        ),
        minor,
    )
    return base64.b64encode(bytes_of(out)).decode()


def unwrap(token):
    out = Buffer()
    given = buffer_of(token)
    checked(
        gss.gss_unwrap(
            ctypes.byref(minor), context, ctypes.byref(given), ctypes.byref(out), None, None
        ),
        minor,
    )
    return base64.b64encode(bytes_of(out)).decode()


for line in sys.stdin:
    request, *rest = line.split()
    data = base64.b64decode(rest[0]) if rest else b""
    if request == "initiate":
        print(initiate(data), flush=True)
    elif request in ("MIC", "ENC", "CONF"):
        print(wrap(request != "MIC", data), flush=True)
    elif request == "open":
        print(unwrap(data), flush=True)
