package org.caiqiao.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caiqiao.company.CompanyId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.investor.InvestorId;

/** What the keys of the demo files stand for. */
record DemoKeys(Map<String, InstitutionId> institutions, Map<String, ExpertId> experts,
		Map<String, CompanyId> companies, Map<String, InvestorId> investors) {

	/** The ids by the keys, both in the same order. */
	static <T> Map<String, T> byKey(List<String> keys, List<T> ids) {
		var map = new HashMap<String, T>();
		for (int i = 0; i < keys.size(); i++) {
			map.put(keys.get(i), ids.get(i));
		}
		return map;
	}

	/** The one of this key. */
	static <T> T known(Map<String, T> ids, String key) {
		T id = ids.get(key);
		if (id == null) {
			throw new IllegalStateException("The demo files name " + key + " but do not describe it");
		}
		return id;
	}

	/** The one that the demo account of its kind speaks for. */
	static <T> T first(Map<String, T> ids) {
		return known(ids, ids.keySet().stream().sorted().findFirst().orElseThrow());
	}

}
