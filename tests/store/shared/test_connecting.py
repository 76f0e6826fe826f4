"""The way to a shared plan: addresses, passwords, rights, and one plain line for whatever is in the way."""

from pathlib import Path

import pytest

from coordinator.plan.errors import PlanError
from coordinator.store import migrations
from coordinator.store.folders import plans_folder
from coordinator.store.shared.address import Address
from coordinator.store.shared.catalog import plans_in
from coordinator.store.shared.loading import put_there
from coordinator.store.shared.plan import SharedPlan
from coordinator.store.shared.server import NoServer, PasswordWanted
from tests.postgres import Opening
from tests.store.samples import added, fair
from tests.store.shared.server import Server


@pytest.fixture
def secretive(server: Server, address: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Address:
    """The village fair, for someone who needs the password `open sesame`."""
    for name in ("PGPASSWORD", "PGPASSFILE", "PGSERVICEFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    server.do("DROP ROLE IF EXISTS secretive")
    server.do("CREATE ROLE secretive LOGIN PASSWORD 'open sesame'")
    database = address.database.rpartition("/")[2]
    server.do("GRANT ALL ON DATABASE " + database + " TO secretive")
    for grant in (
        "USAGE ON SCHEMA fair",
        "ALL ON ALL TABLES IN SCHEMA fair",
        "ALL ON ALL SEQUENCES IN SCHEMA fair",
    ):
        server.do(f"GRANT {grant} TO secretive", database)
    return server.address(database, role="secretive")


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://ana@server/planning?plan=fair",
        "postgresql://ana@server:5433/planning?sslmode=require&plan=Village%20fair&as=Ana",
        "postgresql:///planning?host=/run/postgresql&plan=fair",
        "postgresql:///?service=office&plan=fair",
    ],
)
def test_an_address_is_written_as_it_was_read(text: str) -> None:
    assert str(Address.parse(text)) == text
    assert Address.parse(str(Address.parse(text))) == Address.parse(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("mysql://ana@server/planning?plan=fair", "begins with postgresql://"),
        ("postgresql://ana:sesame@server/planning?plan=fair", "leave the password out"),
        ("postgresql://ana@server/planning?plan=fair&password=sesame", "leave the password out"),
        ("postgresql://ana@server/planning?sslpassword=sesame", "leave the password out"),
        ("postgresql://[server/planning", "no address"),
        (f"postgresql://server/planning?plan={'x' * 64}", "too long"),
    ],
)
def test_what_is_no_address_is_refused_and_no_password_is_told(text: str, problem: str) -> None:
    with pytest.raises(PlanError, match=problem) as refused:
        Address.parse(text)
    assert "sesame" not in str(refused.value)


def test_the_plans_of_a_database_are_listed(server: Server, address: Address) -> None:
    put_there(address.of("another"), fair())
    server.do("CREATE SCHEMA unrelated", address.database.rpartition("/")[2])
    assert plans_in(address) == ["another", "fair"]


def test_no_server_is_said_in_one_line(server: Server) -> None:
    nobody = Address.parse("postgresql://ana@127.0.0.1:1/planning?plan=fair")
    with pytest.raises(NoServer, match=r"127\.0\.0\.1:1/planning: no server answers there"):
        SharedPlan.open(nobody)


def test_a_plan_that_is_not_there_is_said_with_those_that_are(address: Address) -> None:
    with pytest.raises(PlanError, match="there is no plan hall that you may open; it has fair"):
        SharedPlan.open(address.of("hall"))
    with pytest.raises(PlanError, match=r"say which plan, as .plan=NAME"):
        SharedPlan.open(address.of(""))


def test_a_database_that_is_not_there_is_said(server: Server) -> None:
    with pytest.raises(PlanError, match='database "nothing" does not exist'):
        SharedPlan.open(server.address("nothing"))


@pytest.mark.parametrize("name", ["fair", "public", "pg_mine"])
def test_a_name_that_is_taken_is_refused(address: Address, name: str) -> None:
    with pytest.raises(PlanError, match=f"{name} is already there|the server says: .*pg_mine"):
        put_there(address.of(name), fair())


def test_a_newer_schema_is_refused(server: Server, address: Address) -> None:
    database = address.database.rpartition("/")[2]
    server.do(f"UPDATE fair.alembic_version SET version_num = '{migrations.SCHEMA + 1:04d}'", database)
    with pytest.raises(PlanError, match="fair: a newer version of Coordinator made this plan; update"):
        SharedPlan.open(address)


def test_the_password_is_taken_from_the_environment(
    secretive: Address, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with pytest.raises(PasswordWanted, match="wants a password"):
        SharedPlan.open(secretive)
    monkeypatch.setenv("PGPASSWORD", "wrong")
    with pytest.raises(PasswordWanted, match="the password is wrong") as refused:
        SharedPlan.open(secretive)
    assert "sesame" not in str(refused.value)
    monkeypatch.setenv("PGPASSWORD", "open sesame")
    SharedPlan.open(secretive).close()
    monkeypatch.delenv("PGPASSWORD")
    file = tmp_path / "pgpass"
    file.write_text("127.0.0.1:*:*:secretive:open sesame\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    SharedPlan.open(secretive).close()


def test_a_password_that_was_typed_is_kept_in_no_file_of_ours(secretive: Address, home: Path) -> None:
    with SharedPlan.open(secretive, "open sesame") as plan:
        plan.commit(added("stage"))
    for path in home.rglob("*"):
        assert path.is_dir() or b"sesame" not in path.read_bytes()


def test_who_may_only_look_can_open_a_plan_and_not_edit_it(server: Server, address: Address) -> None:
    database = address.database.rpartition("/")[2]
    server.do("DROP ROLE IF EXISTS onlooker")
    server.do("CREATE ROLE onlooker LOGIN")
    looking = server.address(database, role="onlooker")
    with pytest.raises(PlanError, match="no plan fair that you may open"):
        SharedPlan.open(looking)
    server.do("GRANT USAGE ON SCHEMA fair TO onlooker", database)
    with pytest.raises(PlanError, match="does not let you do this; ask whoever keeps it for rights on fair"):
        SharedPlan.open(looking)
    server.do("GRANT SELECT ON ALL TABLES IN SCHEMA fair TO onlooker", database)
    with SharedPlan.open(looking) as plan:
        with pytest.raises(PlanError, match="does not let you do this"):
            plan.commit(added("stage"))
        assert plan.plan == fair()
    server.do("DROP OWNED BY onlooker", database)


def test_a_plan_is_put_there_for_a_role_that_may_then_edit_it(server: Server, address: Address) -> None:
    database = address.database.rpartition("/")[2]
    server.do("DROP ROLE IF EXISTS planners")
    server.do("CREATE ROLE planners LOGIN")
    put_there(address.of("hall"), fair(), grant="planners")
    with SharedPlan.open(server.address(database, "hall", role="planners")) as plan:
        plan.commit(added("stage"))
    server.do("DROP OWNED BY planners", database)


def test_a_plan_opens_by_a_unix_socket_and_by_a_service_file(
    server: Server, address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = address.database.rpartition("/")[2]
    socket = f"postgresql://owner@/{database}?host={server.folder}&port={server.port}&plan=fair"
    SharedPlan.open(Address.parse(socket)).close()
    file = tmp_path / "services"
    file.write_text(f"[office]\nhost=127.0.0.1\nport={server.port}\nuser=owner\ndbname={database}\n")
    monkeypatch.setenv("PGSERVICEFILE", str(file))
    SharedPlan.open(Address.parse("postgresql:///?service=office&plan=fair")).close()


def test_an_older_schema_is_updated_when_it_is_opened(
    opened: Opening, address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.store.test_schema import two_steps

    opened("Ana").commit(added("stage"))
    two_steps(tmp_path, monkeypatch)
    again = opened("Ana")
    assert again.undo_name == "add stage"
    again.commit(added("lights"))
    assert set(opened("Bo").plan.tasks) == {"menu", "shop", "stage", "lights"}


def test_a_copy_of_a_shared_plan_lies_in_the_folder_of_plans_whatever_it_is_called(
    address: Address,
) -> None:
    put_there(address.of("spring/fair"), fair())
    with SharedPlan.open(address.of("spring/fair")) as plan:
        assert plan.path == plans_folder() / "spring-fair.coord"
