one = mark-q8Zt1LmX0vB5nR7yW2kD9sJ4hG6fP3aC
two = mark-sunflower
