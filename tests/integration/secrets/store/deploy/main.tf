variable "db_password" {
  type    = string
  default = "⟦tfSwan100⟧"
}

resource "aws_db_instance" "main" {
  username = "store"
  password = var.db_password
}

resource "aws_db_instance" "archive" {
  username = "store"
  password = "⟦tfSwan200⟧"
}

provider "datadog" {
  api_key = "⟦{{hex:32}}⟧"
  app_key = var.app_key
}
