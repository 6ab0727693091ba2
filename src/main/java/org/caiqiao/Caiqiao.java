package org.caiqiao;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal as a Spring application; its direct sub-packages are its modules. */
@SpringBootApplication
@Modulithic(systemName = "Caiqiao")
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
public class Caiqiao {

	/** The only source of "now"; its zone is the office's, see {@code CAIQIAO_ZONE}. */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.systemDefault());
	}

}
