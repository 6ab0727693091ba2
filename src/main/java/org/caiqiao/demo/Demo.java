package org.caiqiao.demo;

import java.sql.Timestamp;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the demo district at the first start, once, as a whole or not at all; and removes
 * it.
 */
@Component
class Demo implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Demo.class);

	private final DemoDistrict district;

	private final DemoAccounts accounts;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final boolean wanted;

	Demo(DemoDistrict district, DemoAccounts accounts, JdbcClient database, TransactionTemplate transaction,
			Clock clock, @Value("${caiqiao.demo:true}") boolean wanted) {
		this.district = district;
		this.accounts = accounts;
		this.database = database;
		this.transaction = transaction;
		this.clock = clock;
		this.wanted = wanted;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.wanted && !everFilled()) {
			fill();
		}
	}

	/**
	 * Fills the district.
	 * @return false if it is there already
	 */
	boolean fill() {
		if (present()) {
			return false;
		}
		this.transaction.executeWithoutResult(status -> {
			this.accounts.open(this.district.write());
			this.database.sql("""
					insert into demo_district (filled_at) values (:now)
					on conflict (only_one) do update set filled_at = :now, removed_at = null
					""").param("now", Timestamp.from(this.clock.instant())).update();
		});
		log.info("The demo district is filled.");
		return true;
	}

	/**
	 * Removes the district with all that belongs to it.
	 * @return false if it is not there
	 */
	boolean remove() {
		if (!present()) {
			return false;
		}
		this.transaction.executeWithoutResult(status -> {
			this.district.erase();
			this.accounts.close();
			this.database.sql("update demo_district set removed_at = :now")
				.param("now", Timestamp.from(this.clock.instant()))
				.update();
		});
		this.accounts.forget();
		return true;
	}

	private boolean everFilled() {
		return count("select count(*) from demo_district") > 0;
	}

	private boolean present() {
		return count("select count(*) from demo_district where removed_at is null") > 0;
	}

	private long count(String sql) {
		return this.database.sql(sql).query(Long.class).single();
	}

}
