"""What alembic runs around the steps: they use the connection and transaction that `upgrade` is given."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
