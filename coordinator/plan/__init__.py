"""What a plan is: its records, the tables that hold them, and the verbs that change them."""
