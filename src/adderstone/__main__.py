"""`python -m adderstone` is the command `adderstone`."""

import sys

from adderstone.cli import main

sys.exit(main())
