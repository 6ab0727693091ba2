package org.caiqiao.exchange.jobs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.caiqiao.exchange.rows.Field;
import org.caiqiao.exchange.rows.ImportKind;
import org.caiqiao.exchange.rows.Importer;

import org.springframework.stereotype.Component;

/** The importers by what they import. */
@Component
public class Importers {

	private final Map<ImportKind, Importer<?>> byKind = new EnumMap<>(ImportKind.class);

	Importers(List<Importer<?>> importers) {
		importers.forEach(importer -> this.byKind.put(importer.kind(), importer));
	}

	Importer<?> of(ImportKind kind) {
		return Objects.requireNonNull(this.byKind.get(kind), kind::name);
	}

	/** What the columns of such a file can hold, in the order of the template. */
	public List<Field> fields(ImportKind kind) {
		return of(kind).fields();
	}

}
