region      = "eu-central-1"
db_password = "⟦tfv4rSwan⟧"
