-- Names of the public bodies, to be checked on their own sites before production; codes are GB/T 2260, 660000 stands for 兵团 (R85).
insert into account.organisation (name, kind, area) values
    ('国家市场监督管理总局', 'NATIONAL', null);

insert into account.organisation (name, kind, area, parent)
select v.name, 'PROVINCE', v.area, o.id
from account.organisation o, (values
    ('110000', '北京市市场监督管理局'),
    ('120000', '天津市市场监督管理委员会'),
    ('130000', '河北省市场监督管理局'),
    ('140000', '山西省市场监督管理局'),
    ('150000', '内蒙古自治区市场监督管理局'),
    ('210000', '辽宁省市场监督管理局'),
    ('220000', '吉林省市场监督管理厅'),
    ('230000', '黑龙江省市场监督管理局'),
    ('310000', '上海市市场监督管理局'),
    ('320000', '江苏省市场监督管理局'),
    ('330000', '浙江省市场监督管理局'),
    ('340000', '安徽省市场监督管理局'),
    ('350000', '福建省市场监督管理局'),
    ('360000', '江西省市场监督管理局'),
    ('370000', '山东省市场监督管理局'),
    ('410000', '河南省市场监督管理局'),
    ('420000', '湖北省市场监督管理局'),
    ('430000', '湖南省市场监督管理局'),
    ('440000', '广东省市场监督管理局'),
    ('450000', '广西壮族自治区市场监督管理局'),
    ('460000', '海南省市场监督管理局'),
    ('500000', '重庆市市场监督管理局'),
    ('510000', '四川省市场监督管理局'),
    ('520000', '贵州省市场监督管理局'),
    ('530000', '云南省市场监督管理局'),
    ('540000', '西藏自治区市场监督管理局'),
    ('610000', '陕西省市场监督管理局'),
    ('620000', '甘肃省市场监督管理局'),
    ('630000', '青海省市场监督管理局'),
    ('640000', '宁夏回族自治区市场监督管理厅'),
    ('650000', '新疆维吾尔自治区市场监督管理局'),
    ('660000', '新疆生产建设兵团市场监督管理局')) as v (area, name)
where o.kind = 'NATIONAL';

insert into account.organisation (name, kind, area, parent)
select v.name, 'CITY_BUREAU', v.area, o.id
from account.organisation o, (values
    ('140100', '太原市市场监督管理局'),
    ('140200', '大同市市场监督管理局'),
    ('140300', '阳泉市市场监督管理局'),
    ('140400', '长治市市场监督管理局'),
    ('140500', '晋城市市场监督管理局'),
    ('140600', '朔州市市场监督管理局'),
    ('140700', '晋中市市场监督管理局'),
    ('140800', '运城市市场监督管理局'),
    ('140900', '忻州市市场监督管理局'),
    ('141000', '临汾市市场监督管理局'),
    ('141100', '吕梁市市场监督管理局')) as v (area, name)
where o.kind = 'PROVINCE' and o.area = '140000';

-- The bureaus of the 22 members of Shanxi (R24).
insert into account.organisation (name, kind, area, parent)
select v.name, 'CITY', v.area, o.id
from account.organisation o, (values
    ('140121', '清徐县市场监督管理局'),
    ('140215', '云州区市场监督管理局'),
    ('140225', '浑源县市场监督管理局'),
    ('140311', '阳泉市郊区市场监督管理局'),
    ('140425', '平顺县市场监督管理局'),
    ('140524', '陵川县市场监督管理局'),
    ('140525', '泽州县市场监督管理局'),
    ('140581', '高平市市场监督管理局'),
    ('140681', '怀仁市市场监督管理局'),
    ('140702', '榆次区市场监督管理局'),
    ('140703', '太谷区市场监督管理局'),
    ('140727', '祁县市场监督管理局'),
    ('140728', '平遥县市场监督管理局'),
    ('140802', '盐湖区市场监督管理局'),
    ('140822', '万荣县市场监督管理局'),
    ('140824', '稷山县市场监督管理局'),
    ('140921', '定襄县市场监督管理局'),
    ('140923', '代县市场监督管理局'),
    ('141023', '襄汾县市场监督管理局'),
    ('141024', '洪洞县市场监督管理局'),
    ('141181', '孝义市市场监督管理局'),
    ('141182', '汾阳市市场监督管理局')) as v (area, name)
where o.kind = 'CITY_BUREAU' and o.area = left(v.area, 4) || '00';

-- Below a bureau, or beside the divisions: an office, and the bureau of a functional zone (R86).
insert into account.organisation (name, kind, parent)
select v.name, v.kind, o.id
from account.organisation o, (values
    ('国家市场监督管理总局', 'OFFICE', '国家市场监督管理总局质量发展局'),
    ('国家市场监督管理总局', 'OFFICE', '中央纪委国家监委驻市场监管总局纪检监察组'),
    ('山西省市场监督管理局', 'ZONE', '山西转型综合改革示范区市场监督管理局')) as v (parent, kind, name)
where o.name = v.parent;
