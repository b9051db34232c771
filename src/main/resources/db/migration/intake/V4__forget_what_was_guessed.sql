-- How a table was read is an example for the next one only once its values are in, and only for the same source and the same
-- shape of table: the uploads that were taken in say that themselves. What was kept here came from discarded files as well.
drop table intake.learned;

-- What an earlier version took for a name because it was nearly one is a question now, in every file that is not yet taken in.
update intake.upload u
set state = 'MAPPING',
    result = null,
    doubts = null,
    mapping = jsonb_set(
        u.mapping::jsonb,
        '{uses}',
        (select coalesce(
                    jsonb_agg(
                        case when use ->> 'why' like '与“%”差 % 个字%'
                            then use || jsonb_build_object('indicator', null, 'standing', 'ASKED', 'likely', use -> 'indicator')
                            else use end
                        order by at),
                    '[]'::jsonb)
         from jsonb_array_elements(u.mapping::jsonb -> 'uses') with ordinality as each (use, at)))::text
where u.state in ('MAPPING', 'CHECKED') and u.mapping like '%个字，疑为识别或录入之误%';
