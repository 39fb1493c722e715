"""Stories that are put together anew each time, from facts that are drawn one by one."""
