-- Which submissions hold a survey of satisfaction: one that any holds does not change any more.
CREATE INDEX dossier_submission_survey ON dossier_submission ((content #>> '{survey,id}'));
