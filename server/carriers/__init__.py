"""What is carried to the centre and home again: on sticks, and by hand through the coordinators' page."""
