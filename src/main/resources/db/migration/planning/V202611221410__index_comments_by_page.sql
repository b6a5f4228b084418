-- The comments on a plan come page by page, the open ones first, each with its answers.
create index plan_comment_thread on plan_comment (plan_id, (resolved_at is not null), at, id) include (line_id, resolved_at)
  where parent_id is null;
create index plan_comment_parent on plan_comment (parent_id, at) where parent_id is not null;
