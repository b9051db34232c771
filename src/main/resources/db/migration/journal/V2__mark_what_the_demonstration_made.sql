-- Accounts and organisations that somebody entered with an account of the demonstration are demonstration. Since the version before
-- they are marked when they are made; who made the earlier ones only the journal knows. Accounts opened by such accounts count too.
create temporary table made on commit drop as
with recursive opened (login) as (
    select about from journal.entry where kind = '开通账号' and outcome = 'DONE' and demonstration
    union
    select e.about from journal.entry e join opened o on e.login = o.login
    where e.kind = '开通账号' and e.outcome = 'DONE')
select login from opened;

update account.person p set demonstration = true from made where p.login = made.login and not p.demonstration;

update account.organisation o set demonstration = true
from journal.entry e
where e.kind = '新增单位' and e.outcome = 'DONE' and e.about = o.name and not o.demonstration
  and (e.demonstration or e.login in (select login from made));
