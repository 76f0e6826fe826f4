"""The timeline of a plan: when each task runs, row by row, or lane by lane what each person is on."""
