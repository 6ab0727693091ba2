package org.caiqiao.achievement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.shared.Keywords;
import org.jspecify.annotations.Nullable;

/** An achievement as its page sends it. */
record AchievementForm(@NotBlank @Size(max = 100) @Nullable String title,
		@Size(max = 200) @Nullable String useInOneSentence, @Size(max = 5000) @Nullable String problem,
		@Size(max = 2000) @Nullable String advantage, @Size(max = 20000) @Nullable String text,
		@Size(max = 200) @Nullable String keywords, @Min(1) @Max(9) @Nullable Integer trl,
		@Size(max = 20) @Nullable List<IpLine> ip, @Nullable List<CooperationWay> cooperationWays,
		@Nullable PriceWay priceWay,
		@DecimalMin("0") @Digits(integer = 9, fraction = 2) @Nullable BigDecimal askingPrice,
		@Nullable UnitConsent consent, @Size(max = 8) @Nullable List<String> fields,
		@Size(max = 8) @Nullable List<String> disciplines, @Size(max = 8) @Nullable List<String> strategicIndustries,
		@Size(max = 2000) @Nullable String membersText, @Nullable Boolean secret, @Nullable List<Long> owners,
		@Nullable Long institution, @Nullable Integer version) {

	/** Empty rows for rights that the page offers beyond those already there. */
	private static final int SPARE_ROWS = 2;

	static AchievementForm empty(AchievementOwners owners) {
		return of(AchievementContent.of("", ""), owners, 0);
	}

	static AchievementForm of(AchievementContent text, AchievementOwners owners, int version) {
		var rights = Stream.concat(text.ip().stream().map(IpLine::of),
				Stream.generate(IpLine::empty).limit(SPARE_ROWS));
		return new AchievementForm(text.title(), text.useInOneSentence(), text.problem(), text.advantage(), text.text(),
				Keywords.join(text.keywords()), text.trl(), rights.toList(),
				text.cooperationWays().stream().map(CooperationWay::valueOf).toList(), text.priceWay(),
				text.askingPrice(), text.consent(), text.fields(), text.disciplines(), text.strategicIndustries(),
				text.membersText(), text.secret(), owners.experts().stream().map(ExpertId::value).toList(),
				(owners.institution() != null) ? owners.institution().value() : null, version);
	}

	AchievementContent toContent() {
		return new AchievementContent(text(this.title), text(this.useInOneSentence), text(this.problem),
				text(this.advantage), text(this.text), Keywords.split(text(this.keywords)), this.trl, rights(),
				list(this.cooperationWays).stream().map(CooperationWay::name).toList(),
				(this.priceWay != null) ? this.priceWay : PriceWay.NEGOTIATED, this.askingPrice, this.consent,
				list(this.fields), list(this.disciplines), list(this.strategicIndustries), text(this.membersText),
				Boolean.TRUE.equals(this.secret));
	}

	/** The version the author read; 0 for a new achievement. */
	int readVersion() {
		return (this.version != null) ? this.version : 0;
	}

	AchievementOwners toOwners() {
		Set<ExpertId> experts = list(this.owners).stream().map(ExpertId::new).collect(Collectors.toSet());
		return new AchievementOwners(experts, (this.institution != null) ? new InstitutionId(this.institution) : null);
	}

	private List<IpRight> rights() {
		return list(this.ip).stream().filter(IpLine::filled).map(IpLine::toRight).toList();
	}

	private static <T> List<T> list(@Nullable List<T> chosen) {
		return (chosen != null) ? chosen.stream().filter(one -> one != null).toList() : List.of();
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	/** A row of the form for one right; a row without a title counts as empty. */
	record IpLine(@Nullable IpKind kind, @Size(max = 200) @Nullable String title,
			@Size(max = 50) @Nullable String number) {

		static IpLine empty() {
			return new IpLine(IpKind.APPLIED, "", "");
		}

		static IpLine of(IpRight right) {
			return new IpLine(right.kind(), right.title(), right.number());
		}

		boolean filled() {
			return !text(this.title).isEmpty();
		}

		IpRight toRight() {
			String known = text(this.number);
			return new IpRight((this.kind != null) ? this.kind : IpKind.APPLIED, text(this.title),
					known.isEmpty() ? null : known);
		}
	}

}
