-- A task that its committee has taken back stays readable, and asks nothing of anybody any more.
ALTER TABLE task
    ADD COLUMN withdrawn_on      date,
    ADD COLUMN withdrawal_reason text,
    ADD CHECK ((withdrawn_on IS NULL) = (withdrawal_reason IS NULL));

CREATE OR REPLACE VIEW task_standing AS
SELECT t.id AS task_id, t.document_number, t.issued_on, i.position, i.text, i.due_on, a.organization_id,
       CASE WHEN r.id IS NULL THEN 'UNANSWERED'
            WHEN NOT r.applies THEN 'NOT_APPLICABLE'
            WHEN r.done_on IS NULL THEN 'OPEN'
            ELSE 'DONE' END AS state
FROM task_assignment a
JOIN task t ON t.id = a.task_id AND t.withdrawn_on IS NULL
JOIN task_item i ON i.task_id = t.id
LEFT JOIN task_response r
    ON r.task_id = t.id AND r.position = i.position AND r.organization_id = a.organization_id;
