-- The fields of the club's events, the office's own list; the first nine are those of the events held so far.
insert into code_list (id, version, name_zh, name_en, source, valid_from)
values ('FIELD', '2026', '活动领域',
        'Fields of the club',
        '本办公室自定；前九个为俱乐部既往活动的领域',
        date '2026-01-01');

insert into code_item (list_id, version, code, parent_code, name_zh, name_en, position)
select 'FIELD', '2026', code, parent_code, name_zh, name_en, position
from (values
    (1, 'ai', null, '人工智能', 'Artificial intelligence'),
    (2, 'bigdata', null, '大数据', 'Big data'),
    (3, 'env', null, '环境保护', 'Environmental protection'),
    (4, 'face', null, '人脸识别', 'Face recognition'),
    (5, 'vr', null, '虚拟技术', 'Virtual reality'),
    (6, 'aircraft', null, '飞行器', 'Aircraft'),
    (7, 'mobile', null, '移动互联网', 'Mobile internet'),
    (8, 'iot', null, '物联网', 'Internet of things'),
    (9, 'print3d', null, '3D打印', '3D printing'),
    (10, 'ic', null, '集成电路', 'Integrated circuits'),
    (11, 'biomed', null, '生物医药', 'Biomedicine'),
    (12, 'newmat', null, '新材料', 'New materials'),
    (13, 'newenergy', null, '新能源与储能', 'New energy and storage'),
    (14, 'manufacturing', null, '智能制造', 'Smart manufacturing'),
    (15, 'meddev', null, '医疗器械', 'Medical devices'),
    (16, 'agri', null, '现代农业', 'Modern agriculture'),
    (17, 'security', null, '网络与信息安全', 'Network and information security'),
    (18, 'robot', null, '机器人', 'Robotics'),
    (19, 'transport', null, '智能交通', 'Intelligent transport'),
    (20, 'aerospace', null, '空天与卫星应用', 'Aerospace and satellite applications')
) as item (position, code, parent_code, name_zh, name_en);
