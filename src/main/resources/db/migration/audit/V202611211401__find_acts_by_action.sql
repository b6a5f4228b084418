create index audit_act_action on audit_act (action, id);
