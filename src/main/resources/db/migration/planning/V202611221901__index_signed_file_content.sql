create index signed_file_content on signed_file (sha256);
