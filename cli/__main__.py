"""`python -m cli` is `portal`, for places where only the requirements are installed."""

from cli import portal

if __name__ == "__main__":
    portal(prog_name="portal")
