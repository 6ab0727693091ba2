-- The eleven technical fields of technology contract registration. The codes are the portal's own: the registration
-- form prints names. The rules were replaced on 2026-01-23; a changed list becomes a new version.
insert into code_list (id, version, name_zh, name_en, source, valid_from)
values ('TECHNICAL_FIELD', '2001', '技术领域',
        'Technical fields',
        '技术合同认定登记所用的十一个技术领域（2001 年规则以来的统计口径）；2026 年新规则是否调整尚待核对',
        date '2001-07-18');

insert into code_item (list_id, version, code, parent_code, name_zh, name_en, position)
select 'TECHNICAL_FIELD', '2001', code, parent_code, name_zh, name_en, position
from (values
    (1, 'electronics', null, '电子信息', 'Electronics and information'),
    (2, 'aerospace', null, '航空航天', 'Aviation and space'),
    (3, 'manufacturing', null, '先进制造', 'Advanced manufacturing'),
    (4, 'biomedicine', null, '生物、医药和医疗器械', 'Biology, medicine and medical devices'),
    (5, 'materials', null, '新材料及其应用', 'New materials and their use'),
    (6, 'energy', null, '新能源与高效节能', 'New energy and energy efficiency'),
    (7, 'environment', null, '环境保护与资源综合利用', 'Environmental protection and use of resources'),
    (8, 'nuclear', null, '核应用', 'Nuclear applications'),
    (9, 'agriculture', null, '农业', 'Agriculture'),
    (10, 'transport', null, '现代交通', 'Modern transport'),
    (11, 'urban', null, '城市建设与社会发展', 'Urban construction and social development')
) as item (position, code, parent_code, name_zh, name_en);
