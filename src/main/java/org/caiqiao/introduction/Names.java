package org.caiqiao.introduction;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;

import org.springframework.stereotype.Component;

/** Reads the names for a list of introductions, one query for each kind. */
@Component
class Names {

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InvestorManagement investors;

	private final InstitutionManagement institutions;

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	Names(CompanyManagement companies, ExpertManagement experts, InvestorManagement investors,
			InstitutionManagement institutions, NeedManagement needs, AchievementManagement achievements) {
		this.companies = companies;
		this.experts = experts;
		this.investors = investors;
		this.institutions = institutions;
		this.needs = needs;
		this.achievements = achievements;
	}

	Naming of(Collection<Introduction> some) {
		var parties = new HashMap<Party, String>();
		for (Party.Kind kind : Party.Kind.values()) {
			List<Long> ids = some.stream()
				.flatMap(one -> Stream.of(one.asker(), one.other()))
				.filter(party -> party.kind() == kind)
				.map(Party::id)
				.distinct()
				.toList();
			of(kind, ids).forEach((id, name) -> parties.put(new Party(kind, id), name));
		}
		var titles = new HashMap<Subject, String>();
		var hidden = new HashSet<Subject>();
		this.needs.findAll(ids(some, Subject.Kind.NEED).map(NeedId::new).toList()).forEach(need -> {
			var subject = new Subject(Subject.Kind.NEED, need.id().value());
			titles.put(subject, need.content().title());
			if (need.content().hideCompany()) {
				hidden.add(subject);
			}
		});
		this.achievements.findAll(ids(some, Subject.Kind.ACHIEVEMENT).map(AchievementId::new).toList())
			.forEach(found -> titles.put(new Subject(Subject.Kind.ACHIEVEMENT, found.id().value()),
					found.content().title()));
		of(Party.Kind.EXPERT, ids(some, Subject.Kind.EXPERT).toList())
			.forEach((id, name) -> titles.put(new Subject(Subject.Kind.EXPERT, id), name));
		return new Naming(parties, titles, hidden);
	}

	private Map<Long, String> of(Party.Kind kind, List<Long> ids) {
		return ids.isEmpty() ? Map.of() : switch (kind) {
			case COMPANY -> this.companies.names(ids);
			case EXPERT -> this.experts.names(ids);
			case INVESTOR -> this.investors.names(ids);
			case INSTITUTION -> this.institutions.names(ids);
			case OFFICE -> Map.of();
		};
	}

	private static Stream<Long> ids(Collection<Introduction> some, Subject.Kind kind) {
		Set<Long> ids = new HashSet<>();
		some.forEach(one -> {
			if (one.subject().kind() == kind) {
				ids.add(one.subject().id());
			}
		});
		return ids.stream();
	}

}
