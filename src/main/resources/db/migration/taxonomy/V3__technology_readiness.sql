-- Readiness levels of GB/T 22900-2022, in force since 2022-10-12. The four stages are what users think in; to put
-- levels 1-3, 4-5, 6-7 and 8-9 under them is the office's own choice, not the standard's.
insert into code_list (id, version, name_zh, name_en, source, valid_from)
values ('TRL', '2022', '技术就绪度',
        'Technology readiness',
        '等级依 GB/T 22900-2022；一至四级用装备预研判定准则的表述，五至九级用通行表述；“研发、小试、中试、产业化”四段及其与等级的对应为本办公室自定',
        date '2022-10-12');

insert into code_item (list_id, version, code, parent_code, name_zh, name_en, position)
select 'TRL', '2022', code, parent_code, name_zh, name_en, position
from (values
    (1, 'RESEARCH', null, '研发', 'Research'),
    (2, '1', 'RESEARCH', '基本原理清晰', 'Basic principles understood'),
    (3, '2', 'RESEARCH', '技术概念和应用设想明确', 'Technology concept and application defined'),
    (4, '3', 'RESEARCH', '技术概念和应用设想通过可行性论证', 'Concept and application shown to be feasible'),
    (5, 'SMALL_TRIAL', null, '小试', 'Small trial'),
    (6, '4', 'SMALL_TRIAL', '以部件/功能模块为载体通过实验室环境验证', 'Component or functional module validated in the laboratory'),
    (7, '5', 'SMALL_TRIAL', '部件/功能模块通过模拟使用环境验证', 'Component or functional module validated in a simulated environment of use'),
    (8, 'PILOT', null, '中试', 'Pilot'),
    (9, '6', 'PILOT', '系统/分系统原型通过模拟使用环境验证', 'System or subsystem prototype validated in a simulated environment of use'),
    (10, '7', 'PILOT', '原型通过典型使用环境验证', 'Prototype validated in a typical environment of use'),
    (11, 'PRODUCTION', null, '产业化', 'Production'),
    (12, '8', 'PRODUCTION', '实际系统通过测试和使用试验', 'Actual system passed tests and trials of use'),
    (13, '9', 'PRODUCTION', '实际系统完成使用任务', 'Actual system has done its task in use')
) as item (position, code, parent_code, name_zh, name_en);
