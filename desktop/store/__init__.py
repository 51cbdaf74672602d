"""One casebook file: may import domain and the database libraries; the only place with SQL."""
