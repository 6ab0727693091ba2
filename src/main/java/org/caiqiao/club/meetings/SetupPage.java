package org.caiqiao.club.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.club.ClubEventProfile;
import org.caiqiao.club.MemberKind;
import org.caiqiao.club.Participant;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.search.Labels;
import org.caiqiao.shared.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page where the office sets up the meetings of an event. */
@Component
class SetupPage {

	private final MeetingSetupManagement setups;

	private final MeetingSlots slots;

	private final MeetingTables tables;

	private final ConflictRules rules;

	private final Attendances attendances;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final Labels labels;

	private final MessageSource messages;

	private final Clock clock;

	SetupPage(MeetingSetupManagement setups, MeetingSlots slots, MeetingTables tables, ConflictRules rules,
			Attendances attendances, CompanyManagement companies, ExpertManagement experts,
			InstitutionManagement institutions, Labels labels, MessageSource messages, Clock clock) {
		this.setups = setups;
		this.slots = slots;
		this.tables = tables;
		this.rules = rules;
		this.attendances = attendances;
		this.companies = companies;
		this.experts = experts;
		this.institutions = institutions;
		this.labels = labels;
		this.messages = messages;
		this.clock = clock;
	}

	/** The page; forms that were sent stay as they were filled in. */
	String show(ClubEventProfile event, Locale locale, Model model) {
		MeetingSetup setup = this.setups.of(event.id());
		long id = event.id().value();
		model.addAttribute("event", event);
		model.addAttribute("version", setup.version());
		model.addAttribute("slots", this.slots.of(id).stream().map(MeetingSlot::view).toList());
		model.addAttribute("rooms",
				this.tables.of(id)
					.stream()
					.map(MeetingTable::view)
					.collect(Collectors.groupingBy(MeetingData.Table::room, TreeMap::new, Collectors.toList())));
		model.addAttribute("rules", rows(this.rules.of(id)));
		model.addAttribute("kindChoices", this.labels.options(RuleKind.class, locale));
		model.addAttribute("levelChoices", this.labels.options(RuleLevel.class, locale));
		List<Option> choices = choices(event, locale);
		model.addAttribute("oneChoices", choices);
		model.addAttribute("otherChoices",
				choices.stream().filter(one -> !one.value().startsWith("INSTITUTION")).toList());
		keep(model, "slotsForm", SlotsForm.of(event, this.clock.getZone()));
		keep(model, "tablesForm",
				TablesForm.empty(this.messages.getMessage("club.table.usual", new Object[0], locale)));
		keep(model, "limitsForm", LimitsForm.of(setup.limits(), this.clock.getZone()));
		keep(model, "ruleForm", RuleForm.empty());
		return "club/meetings/setup";
	}

	/** Those taking part whom a rule can name, and the institutions of the experts. */
	List<Option> choices(ClubEventProfile event, Locale locale) {
		Attendance attendance = this.attendances.of(event);
		Map<Long, String> units = this.institutions
			.names(this.experts.profiles(attendance.experts().stream().map(Participant::id).toList())
				.stream()
				.map(ExpertProfile::institution)
				.flatMap(Stream::ofNullable)
				.map(unit -> unit.value())
				.collect(Collectors.toSet()));
		return Stream
			.concat(attendance.all()
				.stream()
				.map(one -> new Option(one.kind() + "-" + one.id(),
						one.name() + " · " + this.labels.label(one.kind(), locale))),
					units.entrySet()
						.stream()
						.map(unit -> new Option("INSTITUTION-" + unit.getKey(),
								unit.getValue() + " · " + this.labels.label(MemberKind.INSTITUTION, locale))))
			.toList();
	}

	private List<RuleRow> rows(List<ConflictRule> all) {
		var ids = all.stream().flatMap(rule -> Stream.of(rule.one(), rule.other())).collect(Collectors.toSet());
		var names = Map.of(MemberKind.COMPANY, this.companies.names(ids), MemberKind.EXPERT, this.experts.names(ids),
				MemberKind.INSTITUTION, this.institutions.names(ids));
		return all.stream()
			.map(rule -> new RuleRow(rule.id(), rule.kind(), rule.level(),
					names.getOrDefault(rule.kind().one(), Map.of()).getOrDefault(rule.one(), "–"),
					names.getOrDefault(rule.kind().other(), Map.of()).getOrDefault(rule.other(), "–"), rule.note()))
			.toList();
	}

	private static void keep(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

	/**
	 * A rule as the page shows it.
	 *
	 * @param id the rule
	 * @param kind what it keeps apart or in order
	 * @param level how much it counts
	 * @param one name of the first
	 * @param other name of the second
	 * @param note why
	 */
	record RuleRow(long id, RuleKind kind, RuleLevel level, String one, String other, String note) {
	}

}
