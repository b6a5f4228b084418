-- Which of some files are named is asked once a day; evidence_file has the files themselves.
create index evidence_thumbnail on evidence (thumbnail_sha256) where thumbnail_sha256 is not null;
