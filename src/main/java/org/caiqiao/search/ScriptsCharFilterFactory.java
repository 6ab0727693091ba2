package org.caiqiao.search;

import java.io.Reader;
import java.util.Map;

import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.caiqiao.taxonomy.Scripts;

/**
 * Lets Traditional characters and regional words be found as their Simplified mainland
 * forms, and full width as half.
 */
public class ScriptsCharFilterFactory extends CharFilterFactory {

	private static final NormalizeCharMap MAP = map();

	public ScriptsCharFilterFactory(Map<String, String> arguments) {
		super(arguments);
	}

	@Override
	public Reader create(Reader input) {
		return new MappingCharFilter(MAP, input);
	}

	@Override
	public Reader normalize(Reader input) {
		return create(input);
	}

	private static NormalizeCharMap map() {
		var builder = new NormalizeCharMap.Builder();
		Scripts.mappings().forEach(builder::add);
		return builder.build();
	}

}
