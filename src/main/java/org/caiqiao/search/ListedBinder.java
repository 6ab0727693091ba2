package org.caiqiao.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes what is {@link Listed} to the index: one mapping for all listings. */
public class ListedBinder implements TypeBinder {

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().use("changedAt");
		IndexSchemaElement schema = context.indexSchemaElement();
		Map<String, IndexFieldReference<String>> texts = new LinkedHashMap<>();
		for (String text : List.of("title", "teaser", "body")) {
			texts.put(text, schema.field(text, field -> {
				var type = field.asString().analyzer(ChineseAnalysis.TEXT).searchAnalyzer(ChineseAnalysis.QUERY);
				// The long text is searched, never shown from the index.
				return text.equals("body") ? type : type.projectable(Projectable.YES);
			}).toReference());
		}
		Map<String, IndexFieldReference<String>> codes = new LinkedHashMap<>();
		codes.put("visible", schema.field("visible", field -> field.asString()).toReference());
		codes.put("demo", schema.field("demo", field -> field.asString().projectable(Projectable.YES)).toReference());
		for (String code : names(context, "codes")) {
			codes.put(code,
					schema.field(code, field -> field.asString().aggregable(Aggregable.YES))
						.multiValued()
						.toReference());
		}
		Map<String, IndexFieldReference<Instant>> orders = new LinkedHashMap<>();
		for (String order : names(context, "orders")) {
			orders.put(order, schema.field(order, field -> field.asInstant().sortable(Sortable.YES)).toReference());
		}
		var name = schema
			.field("sortTitle", field -> field.asString().normalizer(ChineseAnalysis.SORT).sortable(Sortable.YES))
			.toReference();
		context.bridge(Listed.class, new Bridge(texts, codes, orders, name));
	}

	private static List<String> names(TypeBindingContext context, String parameter) {
		return context.paramOptional(parameter, String.class)
			.filter(names -> !names.isBlank())
			.map(names -> List.of(names.split("\\s*,\\s*")))
			.orElse(List.of());
	}

	private record Bridge(Map<String, IndexFieldReference<String>> texts,
			Map<String, IndexFieldReference<String>> codes, Map<String, IndexFieldReference<Instant>> orders,
			IndexFieldReference<String> name) implements TypeBridge<Listed> {

		@Override
		public void write(DocumentElement document, Listed listed, TypeBridgeWriteContext context) {
			document.addValue(field(this.texts, "title"), listed.listedTitle());
			document.addValue(field(this.texts, "teaser"), listed.listedTeaser());
			document.addValue(field(this.texts, "body"), listed.listedBody());
			document.addValue(this.name, listed.listedTitle());
			document.addValue(field(this.codes, "visible"), String.valueOf(listed.listedPublicly()));
			document.addValue(field(this.codes, "demo"), String.valueOf(listed.origin().demo()));
			listed.listedCodes()
				.forEach((name, values) -> values.stream()
					.filter(value -> value != null && !value.isBlank())
					.forEach(value -> document.addValue(field(this.codes, name), value)));
			listed.listedOrders().forEach((name, moment) -> {
				if (moment != null) {
					document.addValue(field(this.orders, name), moment);
				}
			});
		}

		private static <T> IndexFieldReference<T> field(Map<String, IndexFieldReference<T>> fields, String name) {
			IndexFieldReference<T> field = fields.get(name);
			if (field == null) {
				throw new IllegalArgumentException("The entity's @TypeBinding does not name the field " + name);
			}
			return field;
		}

	}

}
