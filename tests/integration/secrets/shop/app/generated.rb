# adderstone: ignore-file
module Generated
  API_TOKEN = "{{alnum:40}}"
end
