package org.caiqiao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

import org.caiqiao.achievement.CooperationWay;
import org.caiqiao.achievement.IpRight;
import org.caiqiao.achievement.PriceWay;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.club.AgendaItem;
import org.caiqiao.club.EventSeries;
import org.caiqiao.club.EventStatus;
import org.caiqiao.company.CompanyScale;
import org.caiqiao.expert.Academician;
import org.caiqiao.expert.Work;
import org.caiqiao.insight.PublishedFigure;
import org.caiqiao.institution.Affiliation;
import org.caiqiao.institution.InstitutionKind;
import org.caiqiao.investor.InvestmentStage;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Contact;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo district as it is written in {@code demo/*.json}: keys stand for ids, days
 * count from the day it is filled.
 */
final class DemoFiles {

	private final JsonMapper json;

	DemoFiles(JsonMapper json) {
		this.json = json;
	}

	<T> List<T> read(String file, Class<T> type) {
		try (InputStream content = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
			return this.json.readerForListOf(type).readValue(content);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The demo file " + file + " can't be read", ex);
		}
	}

	<T> T readOne(String file, Class<T> type) {
		try (InputStream content = DemoFiles.class.getResourceAsStream("/demo/" + file)) {
			return this.json.readerFor(type)
				.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.readValue(content);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The demo file " + file + " can't be read", ex);
		}
	}

	record InstitutionEntry(String key, String name, String shortName, InstitutionKind kind, Affiliation affiliation,
			String division, String intro, String website, String contactName, String contactPhone,
			String contactEmail) {

		Contact contact() {
			return new Contact(this.contactName, this.contactPhone, this.contactEmail);
		}
	}

	record ExpertEntry(String key, String name, String title, Academician academician, String institution,
			List<String> fields, List<String> disciplines, String abilities, String intro, @Nullable String orcid,
			List<Work> works, String contactEmail, String contactPhone) {

		Contact contact() {
			return new Contact(this.name, this.contactPhone, this.contactEmail);
		}
	}

	record CompanyEntry(String key, String name, String creditCode, String industry, CompanyScale scale,
			String division, String intro, String website, String contactName, String contactPhone,
			String contactEmail) {

		Contact contact() {
			return new Contact(this.contactName, this.contactPhone, this.contactEmail);
		}
	}

	record InvestorEntry(String key, String name, String creditCode, String thesis, List<InvestmentStage> stages,
			List<String> fields, @Nullable Integer ticketMin, @Nullable Integer ticketMax, String intro,
			String contactName, String contactPhone, String contactEmail) {

		Contact contact() {
			return new Contact(this.contactName, this.contactPhone, this.contactEmail);
		}
	}

	record AchievementEntry(String key, String title, String useInOneSentence, String problem, String advantage,
			String text, List<String> keywords, @Nullable Integer trl, List<IpRight> ip,
			List<CooperationWay> cooperationWays, PriceWay priceWay, @Nullable BigDecimal askingPrice,
			@Nullable UnitConsent consent, List<String> fields, List<String> disciplines,
			List<String> strategicIndustries, List<String> owners, String institution, String membersText) {
	}

	record NeedEntry(String key, String company, NeedKind kind, String title, String problem, String target,
			String presentValue, String tried, String constraints, @Nullable BigDecimal budgetMin,
			@Nullable BigDecimal budgetMax, @Nullable Integer deadlineInDays, boolean hideCompany, List<String> fields,
			@Nullable String industry, List<String> keywords, String membersText) {
	}

	record EventEntry(String key, int number, EventSeries series, String title, String field, String place,
			int startInDays, LocalTime startTime, int durationMinutes, int capacity, String intro,
			List<AgendaItem> agenda, List<GuestEntry> experts, List<String> needs, Status status,
			int registrationClosesInDays) {

		/** Where an event of the demo stands. */
		enum Status {

			DRAFT, ANNOUNCED, OPEN, CLOSED, HELD, ARCHIVED;

			EventStatus toStatus() {
				return (this == OPEN) ? EventStatus.REGISTRATION_OPEN : EventStatus.valueOf(name());
			}

		}
	}

	record GuestEntry(String expert, List<String> achievements) {
	}

	record DistrictEntry(SourceEntry source, List<PublishedFigure> figures, List<NameEntry> institutions,
			List<NameEntry> companies, List<String> fields, List<String> measures, List<String> agreements,
			List<String> trainingBodies, List<String> trainingFields) {
	}

	record SourceEntry(String title, String note) {
	}

	record NameEntry(String name, String note) {
	}

}
