"""A plan that several coordinators share: the tables of a plan file, in a schema of a PostgreSQL database."""
