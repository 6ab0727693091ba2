package org.caiqiao.demo;

import java.util.ArrayList;
import java.util.List;

import org.caiqiao.demo.DemoFiles.DistrictEntry;
import org.caiqiao.demo.DemoFiles.NameEntry;
import org.caiqiao.insight.PublishedName;
import org.caiqiao.insight.PublishedName.Kind;
import org.caiqiao.insight.PublishedReport;
import org.caiqiao.insight.PublishedReports;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and removes what a district really published about its work: the one part of the
 * demo that is not invented.
 */
@Component
class DemoReport {

	private final DemoFiles files;

	private final PublishedReports reports;

	DemoReport(JsonMapper json, PublishedReports reports) {
		this.files = new DemoFiles(json);
		this.reports = reports;
	}

	void write() {
		DistrictEntry district = this.files.readOne("district.json", DistrictEntry.class);
		var names = new ArrayList<PublishedName>();
		add(names, Kind.MEASURE, district.measures());
		add(names, Kind.FIELD, district.fields());
		addNoted(names, Kind.INSTITUTION, district.institutions());
		addNoted(names, Kind.COMPANY, district.companies());
		add(names, Kind.AGREEMENT, district.agreements());
		add(names, Kind.TRAINING_BODY, district.trainingBodies());
		add(names, Kind.TRAINING_FIELD, district.trainingFields());
		this.reports.publish(
				new PublishedReport(district.source().title(), district.source().note(), district.figures(), names));
	}

	void erase() {
		this.reports.withdraw();
	}

	private static void add(List<PublishedName> names, Kind kind, List<String> some) {
		some.forEach(name -> names.add(new PublishedName(kind, name, "")));
	}

	private static void addNoted(List<PublishedName> names, Kind kind, List<NameEntry> some) {
		some.forEach(entry -> names.add(new PublishedName(kind, entry.name(), entry.note())));
	}

}
