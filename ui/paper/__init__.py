"""What is printed: the plan as a PDF to hand out, and its graph as a picture."""
