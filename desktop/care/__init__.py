"""Looking after the program and its data together with somebody far away: a check, a code to read out, a packet without names."""
