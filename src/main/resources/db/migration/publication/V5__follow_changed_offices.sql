-- What a unit drafted and did not sign goes along where the unit goes over to another code.
grant update (issuer_area, issuer_province, issuer_name) on publication.publication to ${app};
