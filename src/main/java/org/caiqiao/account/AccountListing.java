package org.caiqiao.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.search.Facet;
import org.caiqiao.search.Listing;
import org.caiqiao.search.ListingRequest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrators' list of accounts, by name, address, role and status. */
@Component
@Transactional(readOnly = true)
class AccountListing {

	private static final String ROLE = "role";

	private static final String STATUS = "status";

	static final List<String> FACETS = List.of(ROLE, STATUS);

	private static final String NAMED = """
			(:words = '' or display_name ilike :words or email_key ilike :words)""";

	private static final String IN_ROLE = "(:anyRole or roles && :roles::varchar[])";

	private static final String IN_STATUS = "(:anyStatus or status = any (:statuses::varchar[]))";

	private final JdbcClient database;

	private final AccountLabels labels;

	AccountListing(JdbcClient database, AccountLabels labels) {
		this.database = database;
		this.labels = labels;
	}

	/** Whether an address can mean this value of a facet. */
	static boolean plausible(String facet, String value) {
		Enum<?>[] values = facet.equals(ROLE) ? Role.values() : AccountStatus.values();
		return Stream.of(values).anyMatch(constant -> constant.name().equals(value));
	}

	Listing<AccountRow> find(ListingRequest request, Locale locale) {
		long total = ask("select count(*) from account where " + NAMED + " and " + IN_ROLE + " and " + IN_STATUS,
				request)
			.query(Long.class)
			.single();
		String order = "name".equals(request.sort()) ? "display_name, id" : "created_at desc, id desc";
		List<AccountRow> rows = ask("select * from account where " + NAMED + " and " + IN_ROLE + " and " + IN_STATUS
				+ " order by " + order + " limit " + ListingRequest.SIZE + " offset :offset", request)
			.query(AccountListing::row)
			.list();
		return new Listing<>(request, rows, total,
				List.of(facet(ROLE, "unnest(roles)", IN_STATUS, Role.values(), request, locale),
						facet(STATUS, STATUS, IN_ROLE, AccountStatus.values(), request, locale)),
				List.of("newest", "name"));
	}

	/** Counts what each value would leave under the other conditions. */
	private Facet facet(String name, String column, String others, Enum<?>[] values, ListingRequest request,
			Locale locale) {
		var counts = ask("select " + column + " as code, count(*) as number from account where " + NAMED + " and "
				+ others + " group by 1", request)
			.query((row, number) -> Map.entry(row.getString("code"), row.getLong("number")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Facet(name,
				Stream.of(values)
					.map(value -> new Facet.Value(value.name(), this.labels.of(value, locale),
							counts.getOrDefault(value.name(), 0L), request.values(name).contains(value.name())))
					.filter(value -> value.count() > 0 || value.chosen())
					.toList());
	}

	private JdbcClient.StatementSpec ask(String sql, ListingRequest request) {
		String words = request.q().replaceAll("([%_\\\\])", "\\\\$1");
		return this.database.sql(sql)
			.param("words", words.isEmpty() ? "" : "%" + words + "%")
			.param("anyRole", request.values(ROLE).isEmpty())
			.param("roles", array(request.values(ROLE)))
			.param("anyStatus", request.values(STATUS).isEmpty())
			.param("statuses", array(request.values(STATUS)))
			.param("offset", (request.page() - 1L) * ListingRequest.SIZE);
	}

	/** As PostgreSQL writes arrays; the values are names of constants. */
	private static String array(List<String> values) {
		return "{" + String.join(",", values) + "}";
	}

	private static AccountRow row(ResultSet row, int number) throws SQLException {
		String email = row.getString("email");
		return new AccountRow(new AccountId(row.getLong("id")), row.getString("display_name"),
				(email != null) ? email : "",
				Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).sorted().toList(),
				AccountStatus.valueOf(row.getString("status")), row.getTimestamp("created_at").toInstant());
	}

}
