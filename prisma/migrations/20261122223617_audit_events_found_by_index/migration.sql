-- Planned while the table is small, the search for the last event would walk over all of them ever after: ten thousand
-- events in one statement then take minutes instead of seconds.
ALTER FUNCTION chain_audit_event() SET enable_seqscan = off;
ALTER FUNCTION move_audit_head() SET enable_seqscan = off;
