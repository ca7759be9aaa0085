"""The same worlds, drawn and shortened by Hypothesis: each step is a rule, and a machine that was played comes to rest."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from sim.carrying import CARRYING
from sim.economy import economy
from sim.final import Final
from sim.healing import heal
from sim.line import LINE
from sim.machines import MACHINES
from sim.script import Script, Step
from sim.storage import MemoryStorage
from sim.thefts import THEFTS
from sim.workload import WORK
from sim.world import World

NUMBERS = st.integers(0, 999)
STEPS, EXAMPLES = 50, 12


class Worlds(RuleBasedStateMachine):
    """Invariants are looked at behind every rule, and all of them at rest."""

    storage = MemoryStorage()

    def __init__(self) -> None:
        super().__init__()
        self._economy = economy()
        self._economy.__enter__()
        self._folder = Path(tempfile.mkdtemp(prefix="suluh-machine-"))
        self.world: World | None = None

    @initialize(seed=NUMBERS, laptops=st.integers(1, 5), libraries=st.integers(1, 2))
    def begin(self, seed: int, laptops: int, libraries: int) -> None:
        self.world = World(Script(seed, laptops, min(laptops, libraries), ()), self._folder / "world", self.storage)
        for who in range(laptops):
            self._do("join", who, 0, 0)

    @rule(what=st.sampled_from(sorted(WORK)), who=NUMBERS, a=NUMBERS, b=NUMBERS)
    def work(self, what: str, who: int, a: int, b: int) -> None:
        self._do(what, who, a, b)

    @rule(what=st.sampled_from(sorted(LINE)), who=NUMBERS, a=NUMBERS, b=NUMBERS)
    def line(self, what: str, who: int, a: int, b: int) -> None:
        self._do(what, who, a, b)

    @rule(what=st.sampled_from(sorted(CARRYING)), who=NUMBERS, a=NUMBERS, b=NUMBERS)
    def carry(self, what: str, who: int, a: int, b: int) -> None:
        self._do(what, who, a, b)

    @rule(what=st.sampled_from(sorted({**MACHINES, **THEFTS})), who=NUMBERS, a=NUMBERS, b=NUMBERS)
    def accident(self, what: str, who: int, a: int, b: int) -> None:
        self._do(what, who, a, b)

    def _do(self, what: str, who: int, a: int, b: int) -> None:
        assert self.world
        self.world.do(Step(what, who, a, b))

    def teardown(self) -> None:
        try:
            if self.world:
                final = Final(self.world)
                heal(self.world)
                final.look()
        finally:
            if self.world:
                self.world.close()
            shutil.rmtree(self._folder, ignore_errors=True)
            self._economy.__exit__(None, None, None)


TestWorlds = Worlds.TestCase
TestWorlds.settings = settings(
    max_examples=max(EXAMPLES, settings().max_examples if settings.get_current_profile_name() == "long" else 0),
    stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck),
)  # fmt: skip
