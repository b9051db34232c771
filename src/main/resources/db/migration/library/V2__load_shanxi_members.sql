-- The 22 members of Shanxi (R24). The document names them and gives no day of admission, so none is stored.
insert into library.membership_event
    (code, version, status, document_number, document_title, document_date, recorded_by, recorded_at)
select code, 1, 'IN', '晋市监发〔2025〕156号', '山西省市场监督管理局关于印发《2025年培育建设质量强县（市、区）工作方案》的通知', date '2025-07-31',
       '随平台载入的公开事实', now()
from unnest(array[
    '140121','140215','140225','140311','140425','140524','140525','140581','140681','140702',
    '140703','140727','140728','140802','140822','140824','140921','140923','141023','141024',
    '141181','141182'
]) as listed (code);
